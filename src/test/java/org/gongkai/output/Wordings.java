package org.gongkai.output;

/** The parts of the page on the files that are written by hand. */
final class Wordings {

  static final String TITLE =
      """
      # The files of an edition

      """;

  static final String INTRODUCTION =
      """
      What every file in `output/` and every column means. Names are promises: columns may be added at the end, none is
      renamed. This page is made from the program's own columns, and a test keeps it true.

      **CSV.** UTF-8 with byte order mark, lines ended by CR LF, quotes as in RFC 4180; text may hold line feeds. Dates as
      `2024-01-31`, numbers bare: no thousands separators, no exponents, as many decimals as printed. Nothing in a cell means
      that there is no value; it is never zero. Text that starts with `=`, `+`, `-`, `@`, a tab or a carriage return has an
      apostrophe in front, so that no spreadsheet takes it for a formula; whoever reads a file by program takes it off again.
      Numbers are never guarded.

      **Types** are those of Table Schema: `string`, `integer`, `number`, `year`, `boolean` (`true` or `false`). A unit stands
      behind the type; in braces, it is the column of the same row that tells it.

      **Order.** Rows are ordered by district, agency code and year, then by the statutory order of the cells; the same input
      gives the same bytes.

      **Offices above offices.** Where `offices.csv` makes a tree of the districts ([how](office.md)), `district` names an office. Its
      sums and rates (`district_rollup.csv`, `type_rollup.csv`, `district_indicators.csv`, its own rows of `year_comparison.csv`) are
      those of its own agencies and of all below it, and so are the numbers of agencies beside them; medians of an office that has others below
      are empty, its mean of a group too where an agency lacks a line of it, and it has no `top5_share`. Rows of reports, agencies and findings stand once, under the agency's own district, and `counted` is about
      that one. So counted facts that are added up by `district` give the rows of offices without any below, and added up over an office and all
      below it, its own row; only of amounts in several units the sum stands in `district_rollup.csv` alone. In plain SQL, with `offices.csv` as a table:

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

      In `agency_comparison.csv` every office stands among those of the office above too: `agency_code` is its code, `agency_type` its level, `role`
      consolidated; it is ranked with its like and never counted.

      **Where.** `output/` holds the newest edition under the names below, `output/editions/<run>/` each of the last ones
      (`--keep`). The files in `output/` are copies and are replaced by the next edition: to keep what you add to one, save it
      elsewhere. `output/.gongkai/` is the program's memory and none of the edition. `seals/` in an edition
      holds [final figures](office.md); such an edition is not removed.
      """;

  static final String OTHERS =
      """

      ## facts/&lt;year&gt;.csv

      Only where `facts.csv` has more rows than a spreadsheet holds (1,048,575 below the header): the same rows by year, to be
      opened in an office. A year that is too long itself goes on in `facts/<year>-2.csv`.

      ## statutory/&lt;district&gt;-&lt;year&gt;.csv

      The three statutory tables of a district and year, filled with the totals of `district_rollup.csv` and laid out as the
      form of that year prints them: a title, then for each table the heading of its section, its head rows and its lines,
      every label that spans cells in the first of them. The tables are 4, 10 and 15 cells wide. A cell stays empty where there
      is no total. Below the tables, a line for each of them of which some report that is in lacks figures names the agencies
      and how many cells, and another those whose figures have open errors; the last line says how many reports are in the figures, how many were expected, and whether the figures are final. Characters that
      Windows refuses in file names are `_` in the name.

      ## &lt;district&gt;.xlsx

      A workbook a district, for offices: 汇总表, the statutory tables with the district's sums, the newest year first; 底稿 of
      every year, a line an expected agency and a column a cell, the last line adds up by formula; 指标对比 and 排名 with the
      formula of every rate in the head, agencies with few requests apart; 同比; 历年趋势 with charts; 报送情况, how every
      expected report stands, in words; 未报送单位; 问题清单, what must be corrected first; and 口径说明, which explains every column.
      Printed whole it shows what an office files: of lists the newest year, of older 底稿 the first page, of 问题清单 what is to be
      answered; clear a sheet's print area to print all of it. Where the cells above do not come to the district's sum (units differ), the sum
      stands in italics instead of a formula. Below a table of 汇总表 stand the agencies whose figures it lacks and those whose figures have open errors. Text is always text; what is longer than a cell holds (32,767 characters) is cut
      and ends with ……; a list that is longer than a sheet goes on in a further one. `--lang=en` gives English heads.

      ## consolidated/&lt;district&gt;-&lt;year&gt;.docx

      What the district's own report is made of, to be gone on with in Word, WPS or LibreOffice: title, how many of the expected
      reports are in, the key figures with their change to the year before (none where the figures of the two years count differently
      or come from different agencies; a sentence says so), the three statutory tables with the district's
      sums, merged as the form prints them, below each the agencies whose figures it lacks and
      those whose figures have open errors, and who is missing. A4, typed as GB/T 9704-2012 wants it.

      Both hold no time of their own: the same edition gives the same bytes.

      ## slips/&lt;year&gt;/&lt;agency&gt;.docx

      What is returned to an agency (退改单): how its report stands, and each thing to correct or explain with its place, what is
      printed, what it should be, the rule it rests on and what the agency is to do; below each is a box for its answer, with the
      code by which it is told when it comes back, and small tables show the cells concerned. Findings that the office has
      decided about are not on it. Those that may lie in our reading are not held against the agency: one line names their
      tables and asks for a file that can be read cell by cell.

      The day by which an answer is due, whom to ask, and the sender stand there as `input/office.properties` has them.

      ## reminders/&lt;year&gt;/&lt;agency&gt;.docx

      The letter to an agency whose report has not come (催报通知), once its deadline is over: since when it is due and by which
      rule, the last day to hand it in, and how.

      ## report.html

      The edition to look at: coverage, the district's figures over the years, rankings, findings and every agency's sheet, in
      one page that works without a network, on paper, on a phone and with a screen reader. It opens on the newest year of which
      there are reports, its list of findings on what that year's agencies have to correct or verify, fifty at a time; findings of
      which no year is known stand in every year's list. A link to
      `report.html#agency=<code>` opens that agency. In the list of findings a reviewer decides and adds a note; the browser keeps
      that until it is saved in a file for `input/` ([how](office.md)). A panel answers questions: the figures, parts or changes of the district, of types or
      of agencies, for any lines and columns or indicators and any years, as a table, a plot and CSV. From 2,000 expected reports on, the data are packed, which
      needs a browser of 2023 or later (Chromium from 80). Below the totals of a table stand the agencies whose figures they lack and
      those whose figures have open errors; totals of different agencies, or that count differently, are not compared, and △ marks those to be compared with care; the
      ranking says which agencies that have reported it lacks. The page holds up to 10,000 findings: with more, notes and then
      warnings are left out, and it says so. Its Content-Security-Policy lets nothing be loaded and no other scripts run than
      its own and Chart.js (MIT), which draws the plots; what agencies wrote is in it as data, never as markup.

      ## datapackage.json

      A [Frictionless Data Package](https://specs.frictionlessdata.io/data-package/) (v1): of every file its size and SHA-256, of
      CSV files the number of rows and dialect, and of the tables their columns, types, keys, references and units. Besides the
      standard, `rowCount` is the number of rows without the header (in the statutory files, of lines), `byteOrderMark` says
      that files start with one, and `unit` of a field is what its numbers are counted in. `final` lists the districts and years whose
      figures are final or were and are restated; all others are provisional. It is replaced last: when its hashes are true,
      all files are of one edition.

      ## run.json

      What ran: `version` of the program, `run` (also the folder's name; the time of its start in UTC), number of the `edition`, when it `started` and
      `finished`, the day `as_of` which rules about time were judged, the `options`, how many `files` became what, how many
      `facts` stand, how many `findings` of each severity there are, `milliseconds` a step, `reports_per_second`, and by
      `formats` how many `files` of each were read in this run, how many `milliseconds` that took on all cores together
      and how many `milliseconds_per_report`, the digest of the `program` and those of the `office_files`. The only file that differs when the same input is read twice.
      """;

  private Wordings() {}
}
