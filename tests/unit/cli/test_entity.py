"""The roster on the command line: what is added goes to the desk's own folder and is read from there."""

from __future__ import annotations

import json

import pytest
import yaml

WIKIDATA = {
    "results": {
        "bindings": [
            {
                "person": {"value": "http://www.wikidata.org/entity/Q1"},
                "personLabel": {"value": "Anna Kovacs"},
                "positionLabel": {"value": "Minister of Foreign Affairs of Hungary"},
                "start": {"value": "2026-05-01T00:00:00Z"},
            },
            {
                "personLabel": {"value": "Nobody"},
                "positionLabel": {"value": "Keeper of the Seal of Atlantis"},
                "start": {"value": "2026-05-01"},
            },
        ]
    }
}


def test_a_person_added_holds_the_office_from_then_on(empty):
    told = empty.run("entity", "add", "Anna Kovacs", "--office", "foreign-minister@HU", "--since", "2026-05-01")
    assert told.exit_code == 0, told.output
    (found,) = empty.json("entity", "find", "Kovacs", "--on", "2026-06-01")
    assert found["holds"] == "foreign-minister@HUN"
    assert empty.json("entity", "find", "Kovacs", "--on", "2026-04-01")[0]["holds"] == ""


def test_an_office_is_added_to_a_person_that_is_known(empty):
    empty.run("entity", "add", "Wang Yi", "--office", "ambassador@CHN", "--since", "2026-01-01")
    (shown,) = empty.json("entity", "show", "wang-yi")
    assert {"ambassador", "foreign-minister"} <= {one["office"] for one in shown["tenures"]}


def test_an_office_ends(empty):
    empty.run("entity", "add", "Anna Kovacs", "--office", "foreign-minister@HU", "--since", "2026-05-01")
    assert empty.run("entity", "end", "Anna Kovacs", "foreign-minister@HU", "--on", "2026-09-01").exit_code == 0
    assert empty.json("entity", "show", "anna-kovacs")[0]["tenures"][0]["until"] == "2026-09-01"


def test_an_office_not_held_cannot_end(empty):
    assert empty.run("entity", "end", "qin-gang", "foreign-minister@FR", "--on", "2026-09-01").exit_code == 2


def test_an_unknown_office_is_refused_with_the_nearest(empty):
    told = empty.run("entity", "add", "X Y", "--office", "forein-minister@HU")
    assert (told.exit_code, "foreign-minister" in told.output) == (2, True)
    assert not (empty.folder / "local").exists()


def test_nothing_shipped_is_written(empty):
    told = empty.run("entity", "add", "Anna Kovacs", "--office", "foreign-minister@HU")
    path = empty.folder / "local" / "entities" / "people" / "anna-kovacs.yaml"
    assert str(path) in told.output
    assert yaml.safe_load(path.read_text())["people"][0]["id"] == "anna-kovacs"


@pytest.mark.parametrize("form", ["json", "csv"])
def test_a_wikidata_export_is_imported_and_what_is_not_understood_is_named(empty, tmp_path, form):
    file = tmp_path / f"roster.{form}"
    rows = [{key: value["value"] for key, value in row.items()} for row in WIKIDATA["results"]["bindings"]]
    heads = list(rows[0])
    lines = [",".join(heads), *(",".join(row.get(head, "") for head in heads) for row in rows)]
    file.write_text(json.dumps(WIKIDATA) if form == "json" else "\n".join(lines))
    told = empty.run("entity", "import", str(file))
    assert told.exit_code == 1
    assert "1 rows left out" in told.output
    assert empty.json("entity", "find", "Kovacs", "--on", "2026-06-01")[0]["holds"] == "foreign-minister@HUN"


def test_an_office_of_an_organisation_is_imported(empty, tmp_path):
    file = tmp_path / "roster.csv"
    file.write_text("personLabel,officeLabel,countryLabel,start\nAnna Kovacs,Secretary-General of the United Nations,,2027-01-01\n")
    told = empty.run("entity", "import", str(file))
    assert told.exit_code == 0, told.output
    assert empty.json("entity", "find", "Kovacs", "--on", "2027-06-01")[0]["holds"] == "secretary-general@un"


def test_ones_own_yaml_is_imported(empty, tmp_path):
    file = tmp_path / "ours.yaml"
    file.write_text("people:\n- {name: Anna Kovacs, held: [foreign-minister@HUN 2026-05-01..]}\n")
    assert empty.run("entity", "import", str(file)).exit_code == 0
    assert empty.json("entity", "find", "Kovacs")[0]["id"] == "anna-kovacs"


def test_check_names_what_was_unconfirmed_for_a_year_with_the_command_to_paste(empty):
    told = empty.run("entity", "check")
    assert told.exit_code == 1
    doubts = empty.json("entity", "check")
    assert all(one["command"].startswith("monitor entity add ") for one in doubts)


def test_what_was_confirmed_is_no_longer_asked_for(empty):
    doubt = empty.json("entity", "check")[0]
    empty.run("entity", "add", doubt["name"], "--office", doubt["office"], "--since", doubt["command"].rpartition(" ")[2])
    assert doubt["name"] not in {one["name"] for one in empty.json("entity", "check")}


def test_without_a_folder_of_ones_own_nothing_can_be_added(empty):
    empty.config.write_text(empty.config.read_text().replace("data: [local]", "data: []"))
    assert empty.run("entity", "add", "Anna Kovacs", "--office", "foreign-minister@HU").exit_code == 2
