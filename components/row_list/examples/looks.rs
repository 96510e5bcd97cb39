use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let list = |divider, spacing, size| {
        view! {
            <RowList divider=divider spacing=spacing size=size>
                <RowListRow title="Postkasse" description="3 uleste" icon=icons::ENVELOPE_CLOSED href="https://www.norge.no/postkasse" />
                <RowListRow title="Kalender" description="Ingen avtaler" icon=icons::CALENDAR href="https://www.norge.no/kalender" />
            </RowList>
        }
    };
    view! {
        <Stack gap=Space::Size8>
            {list(RowListDivider::Solid, ListSpacing::Tight, Size::Sm)}
            {list(RowListDivider::Dotted, ListSpacing::Normal, Size::Md)}
            {list(RowListDivider::First, ListSpacing::Normal, Size::Md)}
            {list(RowListDivider::None, ListSpacing::Loose, Size::Lg)}
        </Stack>
    }
}
