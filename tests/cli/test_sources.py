"""``checker sources``: the ledger in every form, and files that cannot be read."""

import csv
import io
import json

import pytest

COPY = (
    "The port may close, the Washinton Post reported on Monday, citing an official.\n\n"
    "Ama Boateng, the harbour master, said it would not.\n\n"
    "A senior official said the cranes had been sold.\n"
)


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(COPY, "utf-8")
    return path


@pytest.fixture
def run(command):
    return lambda *arguments: command("sources", *map(str, arguments))


def test_the_table_has_a_line_for_every_source(run, story):
    lines = run(story).out.splitlines()
    assert "paragraphs" in lines[0]
    assert any("Ama Boateng" in line and "named person" in line for line in lines)
    assert any("senior official" in line and "of 3" in line for line in lines)


def test_csv_has_a_heading_and_as_many_cells_in_every_row(run, story):
    rows = list(csv.reader(io.StringIO(run(story, "--output-format", "csv").out)))
    assert rows[0][:3] == ["path", "id", "as_written"]
    assert len({len(row) for row in rows}) == 1
    assert {row[-1] for row in rows[1:]} == {"F6"}


def test_json_is_one_list_of_documents(run, story):
    documents = json.loads(run(story, story.parent, "--output-format", "json").out)
    assert [document["path"] for document in documents] == [str(story)]
    kinds = {source["kind"] for source in documents[0]["sources"]}
    assert {"named person", "anonymous person"} <= kinds


def test_the_graph_leads_from_the_copy_to_its_sources(run, story):
    graph = run(story, "--output-format", "mermaid").out
    assert graph.startswith("flowchart LR\n")
    assert "copy -->" in graph


def test_a_file_that_cannot_be_read_gives_status_two(run, story):
    result = run(story, story.parent / "none.txt", "--output-format", "json")
    assert result.status == 2


def test_text_that_would_break_the_graph_is_escaped(run, tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text('The "<b>Daily"] post said that it was shut. An aide to "Q" <X> said no more.\n', "utf-8")
    assert "<b>" not in run(path, "--output-format", "mermaid").out
