package org.demarche.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Chromium without a window, steered by its DevTools protocol. Tests that need it are skipped on a
 * machine without Chromium; continuous integration has it.
 */
public final class Browser implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final DevTools tools;

  private Browser(Process process, DevTools tools) {
    this.process = process;
    this.tools = tools;
  }

  /**
   * Starts it, or skips the test.
   *
   * @param profile an empty folder
   */
  public static Browser start(Path profile) throws IOException {
    Optional<Path> chromium = find();
    if (chromium.isEmpty() && "true".equals(System.getenv("CI"))) {
      Assertions.fail("no Chromium: .ci/run should have installed it");
    }
    Assumptions.assumeTrue(
        chromium.isPresent(),
        "skipped: no Chromium on this machine (Debian: apt-get install chromium)");
    Process process =
        new ProcessBuilder(
                chromium.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(profile.resolve("output.log").toFile())
            .start();
    try {
      return new Browser(process, DevTools.connect(page(process, profile), PATIENCE));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static Optional<Path> find() {
    return Stream.of(
            Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The address of the one page, once the browser says on which port it listens. */
  private static URI page(Process process, Path profile) throws IOException {
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
      if (lines.size() >= 2) {
        String host = "127.0.0.1:" + lines.get(0);
        for (JsonNode target : JSON.readTree(URI.create("http://" + host + "/json").toURL())) {
          if (target.path("type").asText().equals("page")) {
            return URI.create(target.path("webSocketDebuggerUrl").asText());
          }
        }
      }
      pause();
    }
    throw new IOException(
        "Chromium did not start: " + Files.readString(profile.resolve("output.log")));
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Opens a file and waits until it is there; what it logs and asks for counts from now on. */
  public void open(Path file) {
    for (String domain : List.of("Page", "Network", "Log", "Runtime")) {
      tools.send(domain + ".enable", JSON.createObjectNode());
    }
    tools.forgetEvents();
    tools.send("Page.navigate", JSON.createObjectNode().put("url", file.toUri().toString()));
    tools.await("Page.loadEventFired");
  }

  /** What a page wrote to its console, exceptions and policy violations too. */
  public List<String> logged() {
    List<String> logged = new ArrayList<>();
    for (String event :
        List.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")) {
      tools.events(event).forEach(each -> logged.add(each.toString()));
    }
    return logged;
  }

  /** The addresses that the page asked for, its own first. */
  public List<String> requested() {
    return tools.events("Network.requestWillBeSent").stream()
        .map(event -> event.path("request").path("url").asText())
        .toList();
  }

  /** The value of an expression in the page. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        tools.send(
            "Runtime.evaluate",
            JSON.createObjectNode().put("expression", expression).put("returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalArgumentException(answer.toString());
    }
    return answer.path("result").path("value");
  }

  /** Sets the width of the window, in CSS pixels. */
  public void resize(int width) {
    tools.send(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", 900)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /**
   * Shows the page as on another medium.
   *
   * @param medium "screen" or "print"
   * @param scheme "light" or "dark"
   */
  public void show(String medium, String scheme) {
    ObjectNode media = JSON.createObjectNode().put("media", medium);
    media.putArray("features").addPOJO(Map.of("name", "prefers-color-scheme", "value", scheme));
    tools.send("Emulation.setEmulatedMedia", media);
  }

  /** Presses and lets go a key: "Tab", "Enter". */
  public void press(String key) {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode event = JSON.createObjectNode().put("type", type).put("key", key).put("code", key);
      if (key.equals("Enter")) {
        event.put("windowsVirtualKeyCode", 13).put("text", "\r");
      } else if (key.equals("Tab")) {
        event.put("windowsVirtualKeyCode", 9);
      }
      tools.send("Input.dispatchKeyEvent", event);
    }
  }

  /** Ends it and waits for its helpers too, which write to the profile until they are gone. */
  @Override
  public void close() {
    tools.close();
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    process.destroy();
    for (ProcessHandle each : all) {
      try {
        each.onExit().get(10, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        each.destroyForcibly();
        each.onExit().join();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
