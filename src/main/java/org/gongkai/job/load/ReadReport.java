package org.gongkai.job.load;

import org.gongkai.extract.Extractor;
import org.gongkai.form.Forms;
import org.gongkai.job.request.RunRequest;
import org.gongkai.model.Loading;
import org.gongkai.model.Roster;
import org.gongkai.reader.Deadline;
import org.gongkai.reader.ReadResult;
import org.gongkai.reader.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The two rooms behind a reading: bytes become a document, a document becomes facts. */
@Component
final class ReadReport implements FileToReport {

  private final Readers readers = new Readers();
  private final Extractor extractor;

  @Autowired
  ReadReport(RunRequest request, Roster roster, Forms forms) {
    this(new Extractor(forms, roster, request.asOf().getYear()));
  }

  ReadReport(Extractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Loading read(String path, byte[] content, Deadline deadline) {
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    ReadResult result = readers.read(fileName, content, deadline);
    if (result instanceof ReadResult.Read read) {
      return extractor.extract(read.document(), path);
    }
    ReadResult.Refused refused = (ReadResult.Refused) result;
    return extractor.refuse(refused.format(), refused.rejection(), path);
  }
}
