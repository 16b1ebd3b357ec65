"""Raters' files, all values invented: what each kind says of an outlet, how outlets are found, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language.outlets import outlet_named
from checker.ratings.files import read_grades, read_raters
from checker.ratings.raters import NOT_RATED, differ, site

SCORES = "domain,pc1\nreuters.com,0.61\nfoxnews.com,0.32\n"
MATRIX = (
    "Region,Country,Media company,Main assets,URL,Typology,Status,Notes\n"
    "Europe,Ruritania,Ruritanian Press Bureau (RPB),Strelsau Courier,https://www.strelsau.example/en/,SC,,\n"
    "Europe,Ruritania,Ruritanian Press Bureau (RPB),RPB,,ISFM?,,\n"
    "Eurasia,Russia,TASS,TASS,https://tass.com/,SC,,\n"
)
FACTUAL = (
    "domain,category,credibility_score,iffy_factual,iffy_bias,score_cat\n"
    "foxnews.com,mixed,0.4,L,R,0.2\nreuters.com,,,VH,,\n,unreliable,0.1,L,,\n"
)
PERENNIAL = """{| class="wikitable"
|-
! Source !! Status
|- class="s-gr" id="Reuters"
| [[Reuters]] {{small|(''Reuters News'')}} {{/Shortcut|WP:X}}
| {{/Status|gr}}
| {{rsnl|1|A [odd] title|1}}
| {{/Last|2019}}
| Said to be sound.
| {{/Uses|reuters.com}}
|- class="s-nc" id="Fox_News_(politics)"
| data-sort-value="Fox" | ''[[Fox News Channel|Fox News]]''{{efn|name=Fox|A {{nested}} note.}} (politics)
| {{/Status|nc}}
| {{/Last|2020}}
| {{/Uses|foxnews.com}}
|- class="s-b" id="Spam"
| [[The Strelsau Courier]]
| {{/Status|gu|b=y}}
| Never discussed.
| {{/Uses|strelsau.example}}
|}
"""


@pytest.fixture
def rater(tmp_path):
    def read(content, asked="who"):
        path = tmp_path / "ratings.txt"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_raters([f"{asked}={path}"])[0]

    return read


def said(rater, name):
    """What a rater says of an outlet: value, what it is of, date."""
    return [(r.value, r.of, r.date) for r in rater.ratings((name,), outlet_named(name))]


def test_scores_by_domain(rater):
    assert said(rater(SCORES, "lin@2023-09"), "Reuters") == [("0.61", "reuters.com", "2023-09")]
    assert said(rater(SCORES), "The Guardian") == [(NOT_RATED, "", "")]


def test_the_matrix_of_state_media_spells_its_codes_out(rater):
    matrix = rater(MATRIX)
    assert said(matrix, "TASS") == [("SC (state-controlled)", "tass.com", "")]
    assert said(matrix, "Strelsau Courier") == [("SC (state-controlled)", "strelsau.example", "")]
    assert said(matrix, "RPB") == [("ISFM? (independent state-funded and state-managed)", "RPB", "")]


def test_a_table_of_factual_reporting_shows_each_of_its_columns(rater):
    factual = rater(FACTUAL)
    fox = "credibility_score 0.4; iffy_factual L (low); iffy_bias R; category mixed"
    assert said(factual, "Fox News") == [(fox, "foxnews.com", "")]
    assert said(factual, "Reuters") == [("iffy_factual VH (very high)", "reuters.com", "")]
    assert len(factual) == 2


def test_other_delimiters_headings_and_a_byte_order_mark(rater):
    table = "\ufeffNews Source;Website;Rating;Last Updated\nReuters;HTTPS://WWW.Reuters.com/;green;2024-01-02\n"
    assert said(rater(table), "Thomson Reuters") == [("green", "reuters.com", "2024-01-02")]


def test_perennial_sources_keep_scope_and_year(rater):
    perennial = rater(PERENNIAL, "rsp@2022-10")
    assert said(perennial, "Reuters") == [("generally reliable", "Reuters", "last discussed 2019")]
    assert said(perennial, "Fox News") == [("no consensus", "Fox News (politics)", "last discussed 2020")]
    blacklisted = ("generally unreliable, blacklisted", "The Strelsau Courier", "2022-10")
    assert said(perennial, "the Strelsau Courier") == [blacklisted]


def test_a_listed_outlet_is_not_taken_for_another_of_its_name(rater):
    other = "name,domain,rating\nThe Times,times.example,poor\nReuters,,good\n"
    assert said(rater(other), "The Times") == [(NOT_RATED, "", "")]
    assert said(rater(other), "Reuters") == [("good", "Reuters", "")]


def test_raters_differ_by_their_own_scales_only(rater):
    scores, factual, perennial = (rater(text) for text in (SCORES, FACTUAL, PERENNIAL))
    reuters, fox = (
        [r for each in (scores, factual, perennial) for r in each.ratings((name,), outlet_named(name))]
        for name in ("Reuters", "Fox News")
    )
    assert not differ(reuters)
    assert not differ(fox)  # mixed, and no consensus; a score calls nothing good or bad
    low = rater("domain,factual\nreuters.com,low\n").ratings(("Reuters",), outlet_named("Reuters"))
    assert differ([*reuters, *low])


@pytest.mark.parametrize(
    "content, complaint",
    [
        ("", "no column of sites"),
        ("a,b\n1,2\n", "no column of sites"),
        ("domain,colour\nreuters.com,red\n", "no column of ratings"),
        ("domain,score\n", "rates nothing"),
        ("domain,score\nno site,1\n,2\n", "rates nothing"),
        ("{{/Status|zz}}", "rates nothing"),
        ("domain,score\n" + '"' + "x" * 200_000 + '",1\n', "no sound table"),
        (b"%PDF-1.7", "is a PDF"),
        (b"domain,score\n\0", "null bytes"),
    ],
)
def test_a_file_that_rates_nothing_is_refused_in_a_sentence(rater, content, complaint):
    with pytest.raises(ValueError, match=complaint) as refused:
        rater(content)
    assert "ratings.txt" in str(refused.value) and "\n" not in str(refused.value)


@pytest.mark.parametrize("asked", ["", "file.csv", "=file.csv", "a=", "a@b=file.csv", "a@2023", " =x"])
def test_an_option_that_names_no_rater_or_date_is_refused(asked):
    with pytest.raises(ValueError):
        read_raters([asked])


def test_two_raters_of_one_name_are_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(SCORES)
    with pytest.raises(ValueError, match="two raters"):
        read_raters([f"a={path}", f"a={path}"])


@given(st.text())
def test_any_text_is_a_table_or_refused(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "r.csv"
    for head in ("", "domain,rating\n", "| x\n{{/Status|gr}}\n|-"):
        path.write_text(head + text, "utf-8", errors="surrogatepass")
        try:
            assert len(read_raters([f"any={path}"])[0])
        except ValueError as problem:
            assert str(path) in str(problem)


@pytest.mark.parametrize(
    "address, host",
    [
        ("https://www.Reuters.com:443/world?x=1", "reuters.com"),
        ("bbc.co.uk", "bbc.co.uk"),
        ("//user@foxnews.com/a", "foxnews.com"),
        ("the Times", ""),
        ("St. Louis", ""),
        ("", ""),
    ],
)
def test_a_site_is_the_domain_of_an_address(address, host):
    assert site(address) == host


def test_grades_are_by_name_and_checked(tmp_path):
    path = tmp_path / "grades.csv"
    path.write_text("Source,Grade\nThe Guardian,b2\n\nAma Boateng,A1\n")
    assert read_grades(str(path)) == {"guardian": "B2", "ama boateng": "A1"}
    for wrong in ("source\nx\n", "source,grade\nx,G1\n", "source,grade\n,A1\n", "source,grade\nx,A1\nthe x,B2\n", ""):
        path.write_text(wrong)
        with pytest.raises(ValueError, match=r"grades\.csv"):
            read_grades(str(path))
