// Made from calendars/cn.json; edit that file and run the generator.
import type { WorkingCalendar } from '@huiqi/kernel/days';

/**
 * Working calendar `cn`, with the notice behind each year.
 *
 * @zh 工作日历
 */
export const calendarCn: WorkingCalendar = {
  "id": "cn",
  "notices": [
    {
      "document": "国办发明电〔2023〕7号",
      "evidence": "copy",
      "publishedOn": "2023-10-25",
      "url": "https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm",
      "status": "official",
      "years": [
        2024
      ],
      "days": {
        "2024-01-01": "holiday",
        "2024-02-04": "makeup",
        "2024-02-10": "holiday",
        "2024-02-11": "holiday",
        "2024-02-12": "holiday",
        "2024-02-13": "lieu",
        "2024-02-14": "lieu",
        "2024-02-15": "lieu",
        "2024-02-16": "lieu",
        "2024-02-18": "makeup",
        "2024-04-04": "holiday",
        "2024-04-05": "lieu",
        "2024-04-07": "makeup",
        "2024-04-28": "makeup",
        "2024-05-01": "holiday",
        "2024-05-02": "lieu",
        "2024-05-03": "lieu",
        "2024-05-11": "makeup",
        "2024-06-10": "holiday",
        "2024-09-14": "makeup",
        "2024-09-16": "lieu",
        "2024-09-17": "holiday",
        "2024-09-29": "makeup",
        "2024-10-01": "holiday",
        "2024-10-02": "holiday",
        "2024-10-03": "holiday",
        "2024-10-04": "lieu",
        "2024-10-07": "lieu",
        "2024-10-12": "makeup"
      }
    },
    {
      "document": "国办发明电〔2024〕12号",
      "evidence": "official",
      "publishedOn": "2024-11-12",
      "url": "https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm",
      "status": "official",
      "years": [
        2025
      ],
      "days": {
        "2025-01-01": "holiday",
        "2025-01-26": "makeup",
        "2025-01-28": "holiday",
        "2025-01-29": "holiday",
        "2025-01-30": "holiday",
        "2025-01-31": "holiday",
        "2025-02-03": "lieu",
        "2025-02-04": "lieu",
        "2025-02-08": "makeup",
        "2025-04-04": "holiday",
        "2025-04-27": "makeup",
        "2025-05-01": "holiday",
        "2025-05-02": "holiday",
        "2025-05-05": "lieu",
        "2025-05-31": "holiday",
        "2025-06-02": "lieu",
        "2025-09-28": "makeup",
        "2025-10-01": "holiday",
        "2025-10-02": "holiday",
        "2025-10-03": "holiday",
        "2025-10-06": "holiday",
        "2025-10-07": "lieu",
        "2025-10-08": "lieu",
        "2025-10-11": "makeup"
      }
    },
    {
      "document": "国务院办公厅关于2026年部分节假日安排的通知",
      "evidence": "copy",
      "publishedOn": "2025-11-04",
      "url": "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
      "status": "official",
      "years": [
        2026
      ],
      "days": {
        "2026-01-01": "holiday",
        "2026-01-02": "lieu",
        "2026-01-04": "makeup",
        "2026-02-14": "makeup",
        "2026-02-16": "holiday",
        "2026-02-17": "holiday",
        "2026-02-18": "holiday",
        "2026-02-19": "holiday",
        "2026-02-20": "lieu",
        "2026-02-23": "lieu",
        "2026-02-28": "makeup",
        "2026-04-05": "holiday",
        "2026-04-06": "lieu",
        "2026-05-01": "holiday",
        "2026-05-02": "holiday",
        "2026-05-04": "lieu",
        "2026-05-05": "lieu",
        "2026-05-09": "makeup",
        "2026-06-19": "holiday",
        "2026-09-20": "makeup",
        "2026-09-25": "holiday",
        "2026-10-01": "holiday",
        "2026-10-02": "holiday",
        "2026-10-03": "holiday",
        "2026-10-05": "lieu",
        "2026-10-06": "lieu",
        "2026-10-07": "lieu",
        "2026-10-10": "makeup"
      }
    }
  ]
};
