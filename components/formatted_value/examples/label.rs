use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Grid columns=3 min_column=GridColumn::Sm gap=Space::Size6>
            <FormattedValue
                kind=ValueKind::Money
                value=412_000
                label="Arbeidsgiveravgiftsgrunnlaget"
                direction=Orientation::Vertical
            />
            <FormattedValue
                kind=ValueKind::Date
                value="2026-05-15"
                label="Forfall"
                direction=Orientation::Vertical
                icon=calendar
            />
            <FormattedValue kind=ValueKind::Percent value=14.1 label="Sats" direction=Orientation::Vertical />
        </Grid>
    }
}

fn calendar() -> impl IntoView {
    view! {
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden={"true"}>
            <path d={"M4 6h16v14H4zM4 10h16M8 3v4M16 3v4"} />
        </svg>
    }
}
