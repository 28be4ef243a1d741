package vna.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vna.function.LambdaRuntime.FunctionFailed;

@EnabledOnOs(OS.LINUX)
class LambdaRuntimeIT {
  /// The function under this test: greets, or throws when there is nobody to greet.
  public static final class Greeting {
    public void greet(InputStream in, OutputStream out) throws IOException {
      String name = new String(in.readAllBytes(), UTF_8);
      if (name.isEmpty() || name.equals("{}")) {
        throw new IllegalArgumentException("nobody to greet");
      }
      System.out.println("greeting");
      out.write((System.getenv("GREETING") + ", " + name).getBytes(UTF_8));
    }
  }

  @TempDir Path folder;

  @Test
  void an_event_is_answered_with_the_functions_own_environment() throws Exception {
    try (var function = greeting("greet")) {
      byte[] first = function.invoke("Mara".getBytes(UTF_8));
      byte[] second = function.invoke("Dana".getBytes(UTF_8));

      assertEquals("Hello, Mara", new String(first, UTF_8));
      assertEquals("Hello, Dana", new String(second, UTF_8));
      assertTrue(function.log().contains("greeting"), function.log());
    }
  }

  @Test
  void what_the_function_throws_is_told_and_the_next_event_is_answered() throws Exception {
    try (var function = greeting("greet")) {
      var failed = assertThrows(FunctionFailed.class, () -> function.invoke("{}".getBytes(UTF_8)));
      byte[] next = function.invoke("Mara".getBytes(UTF_8));

      assertTrue(failed.toString().contains("nobody to greet"), failed.toString());
      assertEquals("Hello, Mara", new String(next, UTF_8));
    }
  }

  @Test
  void a_handler_that_is_not_in_the_zip_is_told_by_the_first_event() throws Exception {
    try (var function = greeting("noSuchMethod")) {
      var failed = assertThrows(FunctionFailed.class, () -> function.invoke("{}".getBytes(UTF_8)));

      assertTrue(failed.toString().contains("noSuchMethod"), failed.toString());
    }
  }

  private LambdaRuntime greeting(String method) throws IOException {
    String name = Greeting.class.getName();
    String file = name.replace('.', '/') + ".class";
    Path zip = folder.resolve("function.zip");
    try (var archive = new ZipOutputStream(Files.newOutputStream(zip));
        var code = Greeting.class.getResourceAsStream("/" + file)) {
      archive.putNextEntry(new ZipEntry(file));
      code.transferTo(archive);
    }
    return LambdaRuntime.of(zip, name + "::" + method, Map.of("GREETING", "Hello"));
  }
}
