use felles::prelude::*;
use leptos::prelude::*;

/// Digits in groups, as on a bank card: 1234 56 78901.
fn grouped(text: &str) -> String {
    let digits = text.chars().filter(char::is_ascii_digit).take(11);
    digits
        .enumerate()
        .flat_map(|(index, digit)| matches!(index, 4 | 6).then_some(' ').into_iter().chain([digit]))
        .collect()
}

pub fn example() -> impl IntoView {
    let account = RwSignal::new(String::new());
    let value = (
        account.into(),
        Callback::new(move |typed: String| account.set(grouped(&typed))),
    );
    view! {
        <TextField
            label="Kontonummer"
            description="Mellomrommene kommer av seg selv"
            name="account"
            r#type=TextFieldType::Numeric
            width=14
            value=value
        />
    }
}
