use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <ToggleGroup label="Velg hvilke arbeidsgiveravgiftsgrunnlagsopplysninger du vil se" name="long-toggle" selected="a".to_owned()>
            <ToggleGroupItem value="a">"Arbeidsgiveravgiftsgrunnlagsopplysninger for hele året"</ToggleGroupItem>
            <ToggleGroupItem value="b">"Bare denne terminen"</ToggleGroupItem>
        </ToggleGroup>
    }
}
