"""The page of a service provider."""


def test_everything_that_it_answers_for(services, page):
    html = page(services.kela)
    for title in (
        "Kelan neuvonta",
        "OmaKela",
        "Kiimingin Asiointipiste",
        "Kelan puhelin",
    ):
        assert f">{title}</a>" in html
    assert "Salainen" not in html
    assert "Julkinen notaari" not in html
