package org.demarche.spark.parquet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Takes rows apart whatever their columns. */
public final class RowValues {

  private RowValues() {}

  /**
   * The columns in their order: text, Long, Double, Boolean, LocalDate, a List for an array, a Map
   * for a struct, or null.
   */
  public static Map<String, @Nullable Object> of(StoredRow row) {
    return struct(row.group());
  }

  private static Map<String, @Nullable Object> struct(Group group) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (Type field : group.getType().getFields()) {
      boolean there = group.getFieldRepetitionCount(field.getName()) > 0;
      values.put(field.getName(), there ? value(group, field) : null);
    }
    return values;
  }

  private static Object value(Group group, Type field) {
    String name = field.getName();
    if (field.isPrimitive()) {
      return primitive(group, field);
    }
    Group nested = group.getGroup(name, 0);
    return field.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation
        ? list(nested)
        : struct(nested);
  }

  private static List<Object> list(Group list) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      Group element = list.getGroup(0, i);
      values.add(value(element, element.getType().getType(0)));
    }
    return values;
  }

  private static Object primitive(Group group, Type field) {
    String name = field.getName();
    return switch (field.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY -> group.getString(name, 0);
      case DOUBLE -> group.getDouble(name, 0);
      case FLOAT -> (double) group.getFloat(name, 0);
      case BOOLEAN -> group.getBoolean(name, 0);
      case INT64 -> group.getLong(name, 0);
      case INT32 ->
          field.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(group.getInteger(name, 0))
              : (Object) (long) group.getInteger(name, 0);
      case INT96 -> group.getInt96(name, 0).toString();
    };
  }
}
