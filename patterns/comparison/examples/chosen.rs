use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let chosen = RwSignal::new("liten".to_owned());
    let data = ComparisonData::new([
        ComparedOption::new("liten", "Liten plass").link("Mer om liten plass", "/batplass/liten"),
        ComparedOption::new("stor", "Stor plass").link("Mer om stor plass", "/batplass/stor"),
        ComparedOption::new("land", "Opplag på land"),
    ])
    .category(
        "Båten",
        [
            ComparisonRow::new("Lengde", ["Inntil 6 meter", "Inntil 10 meter", "Inntil 10 meter"]),
            ComparisonRow::new("Sesong", ["Mai til september", "Hele året", "Oktober til april"]),
        ],
    )
    .category(
        "Prisen",
        [ComparisonRow::new(
            "Per måned",
            ["900 kroner", "1 600 kroner", "500 kroner"],
        )],
    );

    view! {
        <Stack gap=Space::Size6>
            <RadioGroup legend="Hvilken plass vil du ha?" name="plass" selected=chosen layout=FieldsetLayout::Inline>
                <Radio label="Liten" value="liten" />
                <Radio label="Stor" value="stor" />
                <Radio label="På land" value="land" />
            </RadioGroup>
            <Comparison caption="Båtplasser" data=data chosen=chosen />
        </Stack>
    }
}
