"""A file of a room gets its name when it is whole, so that readers never meet half of one."""

from contextlib import closing

from sqlite_utils import Database, Migrations

from console.core.store import open_file


def seen_while_making(path, tmp_path):
    """Whether the file was there under its name while its tables were made."""
    seen = []
    sets = Migrations("test")

    @sets()
    def first(db: Database) -> None:
        db.conn.execute("CREATE TABLE one (id TEXT PRIMARY KEY) STRICT")
        seen.append(path.exists())

    open_file(path, (sets,), write=True).close()
    return seen, sets


def test_a_new_file_is_not_there_until_it_is_whole(tmp_path):
    path = tmp_path / "run.sqlite"
    seen, _ = seen_while_making(path, tmp_path)
    assert seen == [False]
    assert [one.name for one in tmp_path.iterdir()] == ["run.sqlite"]


def test_what_a_crash_left_half_made_is_made_anew(tmp_path):
    path = tmp_path / "run.sqlite"
    (tmp_path / "run.sqlite.new").write_bytes(b"half")
    _, sets = seen_while_making(path, tmp_path)
    with closing(open_file(path, (sets,), write=True)) as conn:
        assert conn.execute("SELECT count(*) FROM one").fetchone() == (0,)
