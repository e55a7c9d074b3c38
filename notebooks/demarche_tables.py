"""Demarche's tables, by SQL, as pandas frames.

    tables = Tables("../output")
    tables("select label, count(*) as n from stances group by label")

Every folder of Parquet files in the output is a table of that name. DuckDB answers the SQL: its Python module where that is
installed (`pip install duckdb`), else its Java driver, which the build copies to target/duckdb, through JPype (Debian:
python3-jpype). Both give the same frames; lists and structs come as Python lists and dicts.
"""

import json
import os
from pathlib import Path

import pandas as pd

from demarche_style import NAMES

HERE = Path(__file__).resolve().parent


class Tables:
    """The tables in one output folder; call it with a query.

    Without a folder, the environment variable DEMARCHE_OUTPUT names it, else it is the project's output/.
    """

    def __init__(self, folder=None):
        self.folder = Path(folder or os.environ.get("DEMARCHE_OUTPUT") or HERE.parent / "output").resolve()
        self.names = sorted({path.parent.name for path in self.folder.glob("*/*.parquet")})
        if not self.names:
            raise FileNotFoundError(
                f"no tables in {self.folder}: write them with `./demarche analyze seeds`, "
                "or set DEMARCHE_OUTPUT to the folder given to --out"
            )
        self._frame = _connect()
        for name in self.names:
            files = str(self.folder / name / "*.parquet").replace("'", "''")
            self._frame(f"create view {name} as select * from read_parquet('{files}')", returns=False)
        named = {"codes": "select code_id, name from codes", "speakers": "select speaker_id, name from speakers where type = 'state'"}
        for name in named.keys() & set(self.names):
            NAMES.update(self(named[name]).itertuples(index=False, name=None))

    def __call__(self, query, **values):
        """The rows of a query. `$name` in it stands for the value given under that name."""
        return self._frame(query, values)


def _connect():
    try:
        import duckdb
    except ImportError:
        return _through_java()
    connection = duckdb.connect()

    def frame(query, values=None, returns=True):
        result = connection.execute(query, values or None)
        return _with_dates(result.df(), {}) if returns else None

    return frame


def _through_java():
    import jpype

    if not jpype.isJVMStarted():
        # Debian keeps JPype's own classes apart from its Python module.
        jpype.startJVM(classpath=[str(_driver()), "/usr/share/java/org.jpype.jar"])
    connection = jpype.java.sql.DriverManager.getConnection("jdbc:duckdb:")

    def rows(query):
        statement = connection.createStatement()
        try:
            if not statement.execute(query):
                return
            results = statement.getResultSet()
            columns = range(1, results.getMetaData().getColumnCount() + 1)
            while results.next():
                # `and`: None stays None, a Java string becomes Python's.
                yield [cell and str(cell) for cell in map(results.getString, columns)]
        except jpype.JException as problem:
            raise ValueError(str(problem.getMessage())) from None
        finally:
            statement.close()

    def frame(query, values=None, returns=True):
        query = _with_values(query, values or {})
        if not returns:
            list(rows(query))
            return None
        types = {name: kind for name, kind, *_ in rows(f"describe {query}")}
        # As JSON, so that lists and structs need no code of their own here.
        records = [json.loads(row) for (row,) in rows(f"select to_json(_row) from ({query}) _row")]
        return _with_dates(pd.DataFrame(records, columns=list(types)), types)

    return frame


def _driver():
    """The newest driver that the build has copied."""
    jars = sorted((HERE.parent / "target" / "duckdb").glob("duckdb_jdbc-*.jar"))
    if not jars:
        raise FileNotFoundError("no DuckDB: `pip install duckdb`, or `mvn -q dependency:copy@duckdb-for-the-notebooks`")
    return jars[-1]


def _with_values(query, values):
    # Longest first: $speaker must not be taken for $speaker_id.
    for name in sorted(values, key=len, reverse=True):
        value = values[name]
        literal = repr(value) if isinstance(value, (int, float)) else "'" + str(value).replace("'", "''") + "'"
        query = query.replace("$" + name, literal)
    return query


def _with_dates(frame, types):
    for name, kind in types.items():
        if kind == "DATE" or kind.startswith("TIMESTAMP"):
            frame[name] = pd.to_datetime(frame[name])
        elif kind == "DOUBLE":
            frame[name] = frame[name].astype("float64")
    return frame
