use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    let form = || {
        ValueOptions::new([
            ("ENK", "Enkeltpersonforetak"),
            ("AS", "Aksjeselskap"),
            ("FLI", "Forening, lag"),
        ])
    };
    view! {
        <Stack gap=Space::Size2>
            <FormattedValue kind=ValueKind::Option value="AS" options=form() label="Organisasjonsform" />
            <FormattedValue kind=ValueKind::Option value="FLI" options=form() label="Organisasjonsform" />
        </Stack>
    }
}
