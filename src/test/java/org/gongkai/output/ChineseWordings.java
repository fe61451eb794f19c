package org.gongkai.output;

/** The same parts of the page on the files in Chinese. */
final class ChineseWordings {

  static final String TITLE =
      """
      # 每期文件说明

      """;

  static final String INTRODUCTION =
      """
      `output/` 中每个文件、每一列的含义。列名是承诺：只在末尾增加，不改名。本页由程序自己的列生成，并由测试保证一致。

      **CSV。** 带 BOM 的 UTF-8，行末为 CR LF，引号按 RFC 4180；文字中可以有换行。日期如 `2024-01-31`，数字不带千分位和指数，小数位数与填报一致。
      单元格空白表示没有值，绝不等于零。以 `=`、`+`、`-`、`@`、制表符或回车开头的文字前加一个撇号，以免被表格软件当作公式；用程序读取时应去掉。
      数字前不加撇号。

      **类型**按 Table Schema：`string` 文字、`integer` 整数、`number` 数字、`year` 年度、`boolean` 是否（`true`、`false`）。单位写在类型之后；
      花括号中的，是同一行里写明单位的那一列。

      **顺序。** 按区县、单位代码、年度，再按法定格式的次序；同样的输入得到逐字节相同的文件。

      **逐级汇总。** 有 `offices.csv`（见[办公室的文件](office.md)）时，`district` 是办公室的名称。它的合计数和指标（`district_rollup.csv`、`type_rollup.csv`、
      `district_indicators.csv`、`year_comparison.csv` 中它自己的行）包括本级各单位和以下各级，旁边的单位数也一样；有下级的办公室没有中位数（一组中有单位缺行的，也没有该组的平均数），也没有 `top5_share`。
      报告、单位和问题的行只列一次，列在单位所属的区县之下，`counted` 也只就该区县而言。因此 counted 为 true 的数值按 `district` 相加，等于没有下级的办公室的合计数；
      就一个办公室及其以下各级相加，等于它的合计数；只有计量单位不一的金额，合计数仅见 `district_rollup.csv`。用 SQL 计算（`offices` 即 `offices.csv`）：

      ```sql
      with recursive within (office, code) as (
        select name, code from offices
        union all
        select w.office, o.code from within w join offices o on o.parent = w.code)
      select w.office, f.year, f.section, f.category, f.measure, sum(f.value)
      from within w join offices o on o.code = w.code join facts f on f.district = o.name
      where f.counted
      group by w.office, f.year, f.section, f.category, f.measure
      ```

      在 `agency_comparison.csv` 中，每个办公室也列在上级之下：`agency_code` 为办公室代码，`agency_type` 为级别，`role` 为 consolidated；只与同级的办公室排名，
      不计入合计。

      **位置。** `output/` 中是最新一期，`output/editions/<run>/` 是最近各期（`--keep`）。`output/` 中的文件是副本，下一期会替换：自己加了内容请另存到
      别处。`output/.gongkai/` 是程序自用的记录，不属于任何一期。一期中的 `seals/` 是[封存](office.md)的最终数，这样的一期不清理。
      """;

  static final String OTHERS =
      """

      ## facts/&lt;年度&gt;.csv

      只有 `facts.csv` 的行数超过表格软件的上限（表头以下 1,048,575 行）时才有：同样的行按年度分开。一年仍太长的，接在 `facts/<年度>-2.csv`。

      ## statutory/&lt;区县&gt;-&lt;年度&gt;.csv

      一个区县一年的三张法定表，填入 `district_rollup.csv` 的合计数，按该年度的格式排列。没有合计数的单元格空白。表下注明哪些单位的数据没有计入、
      哪些单位的数据尚待更正，末行为已报送数、应报送数，以及是初步数还是最终数。

      ## &lt;区县&gt;.xlsx

      一个区县一个工作簿：汇总表、各年底稿（末行合计为公式）、指标对比、排名、同比、历年趋势图、未报送单位、问题清单、口径说明（解释每一列）。
      各单元格之和不等于合计（单位不同）的，合计数以斜体数字代替公式。

      ## consolidated/&lt;区县&gt;-&lt;年度&gt;.docx

      本级年度报告的数据部分，可在 Word、WPS、LibreOffice 中接着写：标题、报送情况、主要数据及同比、三张法定表、未报送单位。A4，按 GB/T 9704-2012 排版。

      ## slips/&lt;年度&gt;/&lt;单位&gt;.docx

      发回单位的文书：报告情况，每一处要更正或说明的位置、填报数、应为数、依据和要求，各项下留有带编号的反馈栏，附有标出单元格的小表。
      办公室已处理的问题不列入。可能是我们读错的，不算单位的问题，只用一行请其报送可逐格读取的文件。

      ## report.html

      一个网页看全部：报送情况、总体数据与趋势、排名、问题清单、各单位历年数据，可离线打开、可打印。`report.html#agency=<代码>` 直接打开某个单位。
      在问题清单中可以直接选择处理意见、填写说明，保存为文件放入 `input/`（[办法](office.md)）。
      “查询”一节按对象（总体、类型、单位）、项目和年度列出数值、占比或增减，配图，可复制或保存为 CSV。应报年报超过 2000 份时数据压缩存放，需较新的浏览器。

      ## datapackage.json

      [Frictionless Data Package](https://specs.frictionlessdata.io/data-package/)：每个文件的大小和 SHA-256，CSV 的行数、列、类型、主键和单位。
      `final` 列出已定为最终数的区县和年度（[封存](office.md)），其余均为初步数。
      最后写入：它的校验值都对时，全部文件属于同一期。

      ## run.json

      本次运行：程序版本、运行编号、第几期、起止时间、判断期限的日期、选项、各类文件数、数据项数、问题数、各步骤用时，程序和办公室各文件的校验值。同样的输入读两次，只有这个文件不同。
      """;

  private ChineseWordings() {}
}
