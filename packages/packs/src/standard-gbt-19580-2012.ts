// Made from standards/gbt-19580-2012.json; edit that file and run the generator.

/**
 * Scoring standard: `gbt-19580-2012`.
 *
 * @zh 评分标准
 */
export const standardGbt195802012 = {
  "id": "gbt-19580-2012",
  "title": "卓越绩效评价准则（GB/T 19580-2012）及实施指南的分值",
  "edition": "2012",
  "evidence": "none",
  "items": [
    {
      "id": "4.1.2",
      "title": "高层领导的作用",
      "under": "4.1",
      "points": 50,
      "kind": "process"
    },
    {
      "id": "4.1.3",
      "title": "组织治理",
      "under": "4.1",
      "points": 30,
      "kind": "process"
    },
    {
      "id": "4.1.4",
      "title": "社会责任",
      "under": "4.1",
      "points": 30,
      "kind": "process"
    },
    {
      "id": "4.2.2",
      "title": "战略制定",
      "under": "4.2",
      "points": 40,
      "kind": "process"
    },
    {
      "id": "4.2.3",
      "title": "战略部署",
      "under": "4.2",
      "points": 50,
      "kind": "process"
    },
    {
      "id": "4.3.2",
      "title": "顾客和市场的了解",
      "under": "4.3",
      "points": 40,
      "kind": "process"
    },
    {
      "id": "4.3.3",
      "title": "顾客关系与顾客满意",
      "under": "4.3",
      "points": 50,
      "kind": "process"
    },
    {
      "id": "4.4.2",
      "title": "人力资源",
      "under": "4.4",
      "points": 60,
      "kind": "process"
    },
    {
      "id": "4.4.3",
      "title": "财务资源",
      "under": "4.4",
      "points": 15,
      "kind": "process"
    },
    {
      "id": "4.4.4",
      "title": "信息和知识资源",
      "under": "4.4",
      "points": 20,
      "kind": "process"
    },
    {
      "id": "4.4.5",
      "title": "技术资源",
      "under": "4.4",
      "points": 15,
      "kind": "process"
    },
    {
      "id": "4.4.6",
      "title": "基础设施",
      "under": "4.4",
      "points": 10,
      "kind": "process"
    },
    {
      "id": "4.4.7",
      "title": "相关方关系",
      "under": "4.4",
      "points": 10,
      "kind": "process"
    },
    {
      "id": "4.5.2",
      "title": "过程的识别与设计",
      "under": "4.5",
      "points": 50,
      "kind": "process"
    },
    {
      "id": "4.5.3",
      "title": "过程的实施与改进",
      "under": "4.5",
      "points": 50,
      "kind": "process"
    },
    {
      "id": "4.6.2",
      "title": "测量、分析和评价",
      "under": "4.6",
      "points": 40,
      "kind": "process"
    },
    {
      "id": "4.6.3",
      "title": "改进与创新",
      "under": "4.6",
      "points": 40,
      "kind": "process"
    },
    {
      "id": "4.7.2",
      "title": "产品和服务结果",
      "under": "4.7",
      "points": 80,
      "kind": "result"
    },
    {
      "id": "4.7.3",
      "title": "顾客与市场结果",
      "under": "4.7",
      "points": 80,
      "kind": "result"
    },
    {
      "id": "4.7.4",
      "title": "财务结果",
      "under": "4.7",
      "points": 80,
      "kind": "result"
    },
    {
      "id": "4.7.5",
      "title": "资源结果",
      "under": "4.7",
      "points": 60,
      "kind": "result"
    },
    {
      "id": "4.7.6",
      "title": "过程有效性结果",
      "under": "4.7",
      "points": 50,
      "kind": "result"
    },
    {
      "id": "4.7.7",
      "title": "领导方面的结果",
      "under": "4.7",
      "points": 50,
      "kind": "result"
    }
  ],
  "bands": [
    {
      "from": 0,
      "to": 5
    },
    {
      "from": 10,
      "to": 25
    },
    {
      "from": 30,
      "to": 45
    },
    {
      "from": 50,
      "to": 65
    },
    {
      "from": 70,
      "to": 85
    },
    {
      "from": 90,
      "to": 100
    }
  ],
  "step": 5
} as const;
