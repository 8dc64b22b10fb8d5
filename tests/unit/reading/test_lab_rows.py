"""A line of the lab's input that is no object is a ValueError, never the end of the run."""

import pytest

from monitor.cli.lab.rows import row_of


@pytest.mark.parametrize("line", ["{", "[]", "null", "5", "[" * 100_000, '{"a":' * 100_000, "\udcff"])
def test_what_is_no_object_is_a_value_error(line):
    with pytest.raises(ValueError, match="not (JSON|a JSON object)"):
        row_of(line)


def test_an_object_is_given_back():
    assert row_of('{"id": "1"}') == {"id": "1"}
