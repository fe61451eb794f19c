package org.gongkai.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes small workbooks and zips for tests. */
public final class Books {

  /** The two kinds of workbook files. */
  public enum Kind {
    XLSX,
    XLS;

    public byte[] book(Consumer<Workbook> fill) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Workbook book = this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook()) {
        fill.accept(book);
        book.write(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }

    /** A book of one sheet. */
    public byte[] sheet(Consumer<Sheet> fill) {
      return book(book -> fill.accept(book.createSheet("表二")));
    }
  }

  private Books() {}

  public static Cell cell(Sheet sheet, String name) {
    CellReference reference = new CellReference(name);
    return CellUtil.getCell(CellUtil.getRow(reference.getRow(), sheet), reference.getCol());
  }

  /** Writes texts and numbers from a cell on to the right. */
  public static void row(Sheet sheet, String first, Object... values) {
    CellReference reference = new CellReference(first);
    for (int i = 0; i < values.length; i++) {
      Cell cell =
          CellUtil.getCell(CellUtil.getRow(reference.getRow(), sheet), reference.getCol() + i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else {
        cell.setCellValue((String) values[i]);
      }
    }
  }

  public static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
