package org.demarche.spark.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.demarche.spark.row.SpanRow;

/** The column types in use. */
public final class Types {

  public static final DataType STRING = DataTypes.StringType;
  public static final DataType INT = DataTypes.IntegerType;
  public static final DataType LONG = DataTypes.LongType;
  public static final DataType DOUBLE = DataTypes.DoubleType;
  public static final DataType BOOLEAN = DataTypes.BooleanType;
  public static final DataType DATE = DataTypes.DateType;
  public static final DataType STRINGS = DataTypes.createArrayType(STRING);

  /** Pieces of a text as code points: {@code ARRAY<STRUCT<begin, end>>}. */
  public static final DataType SPANS = DataTypes.createArrayType(RowSchema.of(SpanRow.class));

  private Types() {}
}
