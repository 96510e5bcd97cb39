use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let open = RwSignal::new(false);
    view! {
        <Stack gap=Space::Size5>
            <Checkbox label="Vis tilgangene" checked=open />
            <ExpandableList
                title="Kari Nordmann"
                level=HeadingLevel::H3
                open=open
                spacing=ListSpacing::Tight
                divider=RowListDivider::Dotted
            >
                <RowListRow title="Levere skattemelding" />
                <RowListRow title="Levere a-melding" />
            </ExpandableList>
        </Stack>
    }
}
