package org.gongkai.sample.render;

import org.gongkai.sample.page.DressedTable;
import org.gongkai.sample.page.SamplePart.Text;

/** A page of an old portal: tables for layout around the report, a menu beside it, a foot below. */
final class PortalMarkup implements HtmlMarkup {

  private final HtmlMarkup inner = new PlainMarkup(false);

  @Override
  public String page(String title, String charset, String body) {
    return HtmlMarkup.head(title, charset)
        + """
        <body>
        <table width="100%" cellpadding="0"><tr><td colspan="2">
          <table><tr><td><a href="/">首页</a></td><td><a href="/zw/">政务公开</a></td>
          <td><a href="/fw/">办事服务</a></td><td><a href="/hd/">互动交流</a></td></tr></table>
        </td></tr>
        <tr><td width="180" valign="top">
          <table><tr><td>公开指南</td></tr><tr><td>公开制度</td></tr><tr><td>公开年报</td></tr></table>
        </td>
        <td valign="top"><table width="100%"><tr><td class="content">
        """
        + body
        + """

        </td></tr></table></td></tr>
        <tr><td colspan="2" align="center">网站标识码：0000000000 网站地图 联系我们</td></tr></table>
        <script>var hits = "<table><tr><td>1</td></tr></table>";</script>
        </body>
        </html>
        """;
  }

  @Override
  public String text(Text text) {
    return inner.text(text);
  }

  @Override
  public String table(DressedTable table) {
    return "<div align=\"center\">" + inner.table(table) + "</div>";
  }
}
