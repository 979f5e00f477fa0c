/**
 * Fixed expressions in which a number counts nothing: names of policies, programmes and slogans that people write without quotation
 * marks too. A pattern that starts at the number.
 */
export const fixedNames =
  /(?:(?:[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])大(?![约概会学型]|多数)|\d{1,2}大(?![约概会学型]|多数)|[一二三四五六七八九]星(?:级)?|十[二三四五六七]五(?=规划|时期|期间|”|以来|开局|末|收官)|(?:十[一二三四五六七八九]|二十)届(?=[一二三四五六七八]中)|八项(?=规定)|七[日天](?=无理由)|四个(?=最严|自信|意识|全面)|两个(?=维护|确立|健全|责任|先行|毫不动摇|结合)|三个(?=代表|务必)|[五六]个(?=一(?![个家项名人]))|两个(?=一百年)|两化融合|三位一体|五位一体|四下企业)/uy;

/** Place names that begin with a numeral and a unit. */
export const placeNames =
  /三台(?=县)|五台(?=[山县])|九台(?=区)|七台(?=河)|五家(?=渠)|六枝|双[一-龥]|三门(?=峡|县)|二道(?=区|江)|四子|九龙|三都|五峰|八公山/uy;

/** Words that begin with 第 and say no order. */
export const noOrdinal = /第[一三二](?:手|方|线|时间|书记|产业|课堂|者|人称|议题|要务|责任人|主体|动力|资源|生产力)/uy;

/** What may stand before a lone 一 that counts; without it 一个 is an article. */
export const countsOne = /(?:仅仅?|只有?|唯一|共计?|合计|总计|不足|不到|至少|超过?|满|近|每满)$/u;
