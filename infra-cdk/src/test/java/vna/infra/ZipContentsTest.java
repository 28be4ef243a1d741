package vna.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipContentsTest {
  private static final String RECORDED = "io/quarkus/runner/recorded/Step$run1.class";
  private static final String REGISTERED = "io/quarkus/runtime/generated/SharedConfig.class";

  @TempDir Path folder;

  @Test
  void the_order_in_which_it_was_written_does_not_matter() throws IOException {
    var one = new LinkedHashMap<String, byte[]>();
    one.put("a", bytes("1"));
    one.put("b", bytes("2"));
    one.put(RECORDED, saying("proxykey9", "8080"));
    one.put(REGISTERED, saying("http", "configClass$1"));
    var other = new LinkedHashMap<String, byte[]>();
    other.put(REGISTERED, saying("configClass$2", "http"));
    other.put(RECORDED, saying("8080", "proxykey41"));
    other.put("b", bytes("2"));
    other.put("a", bytes("1"));

    assertEquals(hash(one), hash(other));
  }

  @Test
  void whatever_else_differs_is_another_zip() throws IOException {
    var one = Map.of("a", bytes("1"), RECORDED, saying("8080"), REGISTERED, saying("http"));

    assertNotEquals(hash(one), hash(but(one, "a", bytes("2"))));
    assertNotEquals(hash(one), hash(but(one, "b", bytes("1"))));
    assertNotEquals(hash(one), hash(but(one, RECORDED, saying("8081"))));
    assertNotEquals(hash(one), hash(but(one, RECORDED, saying("8080", "8080"))));
    assertNotEquals(hash(one), hash(but(one, REGISTERED, saying("https"))));
    assertNotEquals(
        hash(Map.of("vna/A.class", saying("proxykey9"))),
        hash(Map.of("vna/A.class", saying("proxykey41"))));
  }

  private static Map<String, byte[]> but(Map<String, byte[]> files, String name, byte[] content) {
    var changed = new LinkedHashMap<>(files);
    changed.put(name, content);
    return changed;
  }

  private String hash(Map<String, byte[]> files) throws IOException {
    var zip = Files.createTempFile(folder, "function", ".zip");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (var file : files.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue());
      }
    }
    return ZipContents.hash(zip);
  }

  /// A class that loads these constants, in this order, and their number.
  private static byte[] saying(String... texts) {
    return ClassFile.of()
        .build(
            ClassDesc.of("Step"),
            type ->
                type.withMethodBody(
                    "run",
                    MethodTypeDesc.of(ConstantDescs.CD_void),
                    ClassFile.ACC_STATIC,
                    code -> {
                      for (var text : texts) {
                        code.ldc(text).pop();
                      }
                      code.loadConstant(texts.length + 1_000).pop();
                      code.return_();
                    }));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
