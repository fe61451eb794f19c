package org.gongkai.sample.mutation;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.util.List;
import org.gongkai.Programs;

/** Prints web pages to PDF with the machine's browser, which is started once. */
final class PrintedPages implements AutoCloseable {

  private final Playwright playwright;
  private final Browser browser;
  private final Page page;

  PrintedPages() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions()
                .setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(
                        Programs.need("chromium", "chromium-browser", "google-chrome"))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    page = browser.newPage();
  }

  byte[] print(String html) {
    return print(html, PaperLook.PLAIN);
  }

  byte[] print(String html, PaperLook look) {
    page.setContent(html);
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(look.sheet() + " "));
    return page.pdf(
        new Page.PdfOptions()
            .setFormat("A4")
            .setLandscape(look.landscape())
            .setPrintBackground(true));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
