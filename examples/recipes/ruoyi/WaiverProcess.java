import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;

/** 不开端口：常驻一个命令行进程，一行进，一行出，次序不变。 */
public final class WaiverProcess implements Closeable {
  private final Process process;
  private final BufferedWriter lines;
  private final BufferedReader answers;

  /** 例如 huiqi waiver --as-of 2026-03-02 --known-on 2026-03-02 --division 330304 */
  public WaiverProcess(List<String> command) throws IOException {
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    lines = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** 交一张收费单，取回答复；一个进程一次只问一张。 */
  public synchronized String ask(String order) throws IOException {
    lines.write(order.replaceAll("[\r\n]", " "));
    lines.newLine();
    lines.flush();
    String answer = answers.readLine();
    if (answer == null) {
      throw new EOFException("huiqi 已退出");
    }
    return answer;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** WaiverProcess 收费单.json 命令 … */
  public static void main(String[] arguments) throws IOException {
    String order = new String(Files.readAllBytes(Paths.get(arguments[0])), StandardCharsets.UTF_8);
    List<String> command = Arrays.asList(arguments).subList(1, arguments.length);
    try (WaiverProcess waivers = new WaiverProcess(command)) {
      System.out.write((waivers.ask(order) + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.write((waivers.ask("{}") + "\n").getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }
}
