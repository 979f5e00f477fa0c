import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;

/** 问旁边的 Node 小服务：一次 HTTP 调用，Java 8 自带的类就够。 */
public final class WaiverClient {
  private final URL waivers;

  public WaiverClient(URL waivers) {
    this.waivers = waivers;
  }

  /** 答复，或者哪里不对。 */
  public static final class Answer {
    /** 200 有答复；422 数据有误；其他为服务出错。 */
    public final int status;
    /** 原样保存，也原样返回给页面。 */
    public final String json;

    Answer(int status, String json) {
      this.status = status;
      this.json = json;
    }
  }

  /** 交一张收费单（JSON），取回答复。 */
  public Answer ask(String order) throws IOException {
    HttpURLConnection call = (HttpURLConnection) waivers.openConnection();
    call.setConnectTimeout(2_000);
    call.setReadTimeout(10_000);
    call.setRequestMethod("POST");
    call.setRequestProperty("Content-Type", "application/json; charset=utf-8");
    call.setDoOutput(true);
    try (OutputStream body = call.getOutputStream()) {
      body.write(order.getBytes(StandardCharsets.UTF_8));
    }
    int status = call.getResponseCode();
    try (InputStream body = status < 400 ? call.getInputStream() : call.getErrorStream()) {
      return new Answer(status, textOf(body));
    }
  }

  private static String textOf(InputStream body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[8192];
    for (int length = body.read(part); length >= 0; length = body.read(part)) {
      bytes.write(part, 0, length);
    }
    return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
  }

  /** WaiverClient 地址 收费单.json */
  public static void main(String[] arguments) throws IOException {
    String order = new String(Files.readAllBytes(Paths.get(arguments[1])), StandardCharsets.UTF_8);
    Answer answer = new WaiverClient(new URL(arguments[0])).ask(order);
    System.out.write((answer.status + " " + answer.json + "\n").getBytes(StandardCharsets.UTF_8));
    System.out.flush();
  }
}
