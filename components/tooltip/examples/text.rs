use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Paragraph>
            "Saken ligger hos " <Tooltip text="Norges vassdrags- og energidirektorat">"NVE"</Tooltip>
            ", som svarer innen seks uker."
        </Paragraph>
    }
}
