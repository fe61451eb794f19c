package org.gongkai.output.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.gongkai.output.csv.CsvLines;

/**
 * Where books put their files while an edition grows. Every file is entered in the data package;
 * names that Windows would take for one and the same are numbered.
 */
public final class EditionFolder {

  private final Staging staging;
  private final DataPackage dataPackage;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> entries = new HashMap<>();
  private final List<BookFile> files = new ArrayList<>();

  public EditionFolder(Staging staging, DataPackage dataPackage) {
    this.staging = staging;
    this.dataPackage = dataPackage;
  }

  /**
   * Writes a CSV file without a schema.
   *
   * @param place where it goes; its suffix is {@code csv}
   * @param title of the file, for the data package
   * @param content writes the lines and says how many rows they make
   */
  public void csv(Place place, String title, ToLongFunction<CsvLines> content) throws IOException {
    StagedFile file = staging.writeCsv(path(place), content);
    add(new BookFile(place, title, MediaType.CSV, file));
  }

  public void file(Place place, String title, MediaType type, Content content) throws IOException {
    StagedFile file = staging.writeFile(path(place), content);
    add(new BookFile(place, title, type, file));
  }

  /** Takes over a file of an earlier edition, to where it would be written now. */
  public void take(BookFile file, DistrictParts from) throws IOException {
    StagedFile old = file.file();
    StagedFile now = staging.take(from.resolve(old.path()), old, path(file.place()));
    add(new BookFile(file.place(), file.title(), file.type(), now));
  }

  private void add(BookFile file) {
    dataPackage.add(entry(file.place()), file.title(), file.file(), file.type());
    files.add(file);
  }

  /** The files that were added since this was asked last. */
  public List<BookFile> cut() {
    List<BookFile> cut = List.copyOf(files);
    files.clear();
    return cut;
  }

  private String path(Place place) {
    String name = place.folder().isEmpty() ? "" : place.folder() + "/";
    String free = FileName.safe(place.name());
    for (int i = 2; !taken.add((name + free + place.suffix()).toLowerCase(Locale.ROOT)); i++) {
      free = FileName.safe(place.name()) + "_" + i;
    }
    return name + free + "." + place.suffix();
  }

  /** A name in the data package, which takes only ASCII: {@code statutory-3}. */
  private String entry(Place place) {
    String kind = place.folder().isEmpty() ? place.suffix() : place.folder().replace('/', '-');
    return kind + "-" + entries.merge(kind, 1, Integer::sum);
  }

  /**
   * Where a file goes.
   *
   * @param folder ASCII, with forward slashes; empty for the top
   * @param name as wanted, in any script and with any signs
   */
  public record Place(String folder, String name, String suffix) {}

  /** Writes what is in a file. */
  public interface Content {

    void write(OutputStream out) throws IOException;
  }
}
