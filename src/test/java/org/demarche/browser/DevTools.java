package org.demarche.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A conversation with a page over Chromium's DevTools protocol; for one thread. */
final class DevTools implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LinkedBlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final WebSocket socket;
  private final Duration patience;
  private int sent;

  private DevTools(URI page, Duration patience) {
    this.patience = patience;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(page, new Listener()).join();
  }

  static DevTools connect(URI page, Duration patience) {
    return new DevTools(page, patience);
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        try {
          received.add(JSON.readTree(message.toString()));
        } catch (JsonProcessingException e) {
          throw new UncheckedIOException(e);
        }
        message.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, last);
    }
  }

  /** The result of a command. */
  JsonNode send(String method, ObjectNode parameters) {
    int id = ++sent;
    ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
    command.set("params", parameters);
    socket.sendText(command.toString(), true).join();
    while (true) {
      JsonNode message = next(method);
      if (message.path("id").asInt() == id) {
        if (message.has("error")) {
          throw new IllegalStateException(method + ": " + message.path("error"));
        }
        return message.path("result");
      }
    }
  }

  /** Waits until an event of that name has come. */
  void await(String event) {
    while (events(event).isEmpty()) {
      next(event);
    }
  }

  private JsonNode next(String what) {
    try {
      JsonNode message = received.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (message == null) {
        throw new IllegalStateException("no answer to " + what);
      }
      if (message.has("method")) {
        events.add(message);
      }
      return message;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came under that name so far. */
  List<JsonNode> events(String name) {
    return events.stream()
        .filter(event -> event.path("method").asText().equals(name))
        .map(event -> event.path("params"))
        .toList();
  }

  void forgetEvents() {
    events.clear();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
