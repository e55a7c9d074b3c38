package org.demarche.spark.nli;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The few messages of ONNX that a small model is made of; numbers are those of onnx.proto. */
final class Onnx {

  private static final int FLOAT = 1;
  private static final int LONG = 7;

  private final Protobuf graph = new Protobuf().text(2, "tiny");

  /** An operator. */
  Onnx node(String operator, List<String> inputs, String output, Protobuf... attributes) {
    Protobuf node = new Protobuf();
    inputs.forEach(input -> node.text(1, input));
    node.text(2, output).text(4, operator);
    for (Protobuf attribute : attributes) {
      node.message(5, attribute);
    }
    graph.message(1, node);
    return this;
  }

  static Protobuf number(String name, long value) {
    return new Protobuf().text(1, name).number(3, value).number(20, 2);
  }

  static Protobuf numbers(String name, long value) {
    return new Protobuf().text(1, name).number(8, value).number(20, 7);
  }

  Onnx constant(String name, float[][] rows) {
    ByteBuffer values =
        ByteBuffer.allocate(4 * rows.length * rows[0].length).order(ByteOrder.LITTLE_ENDIAN);
    for (float[] row : rows) {
      for (float value : row) {
        values.putFloat(value);
      }
    }
    graph.message(
        5,
        new Protobuf()
            .number(1, rows.length)
            .number(1, rows[0].length)
            .number(2, FLOAT)
            .text(8, name)
            .bytes(9, values.array()));
    return this;
  }

  Onnx input(String name) {
    graph.message(11, value(name, LONG));
    return this;
  }

  Onnx output(String name) {
    graph.message(12, value(name, FLOAT));
    return this;
  }

  /** A table of any size. */
  private static Protobuf value(String name, int type) {
    Protobuf shape =
        new Protobuf()
            .message(1, new Protobuf().text(2, name + "-rows"))
            .message(1, new Protobuf().text(2, name + "-columns"));
    Protobuf tensor = new Protobuf().number(1, type).message(2, shape);
    return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
  }

  /** The model, in version 11 of the operators. */
  byte[] bytes() {
    return new Protobuf()
        .number(1, 6)
        .message(8, new Protobuf().text(1, "").number(2, 11))
        .message(7, graph)
        .bytes();
  }
}
