use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <RadioGroup legend="Liten" name="size-sm" size=Size::Sm selected="a".to_owned()>
            <Radio label="Ja" value="a" />
            <Radio label="Nei" value="b" />
        </RadioGroup>
        <RadioGroup legend="Middels" name="size-md" size=Size::Md selected="a".to_owned()>
            <Radio label="Ja" value="a" />
            <Radio label="Nei" value="b" />
        </RadioGroup>
        <RadioGroup legend="Stor" name="size-lg" size=Size::Lg selected="a".to_owned()>
            <Radio label="Ja" value="a" />
            <Radio label="Nei" value="b" />
        </RadioGroup>
    }
}
