use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <Stack gap=Space::Size6>
            <ToggleGroup label="Den i midten er slått av" name="one-off" selected="a".to_owned()>
                <ToggleGroupItem value="a">"Inntekt"</ToggleGroupItem>
                <ToggleGroupItem value="b" disabled=true>"Formue"</ToggleGroupItem>
                <ToggleGroupItem value="c">"Gjeld"</ToggleGroupItem>
            </ToggleGroup>
            <ToggleGroup label="Bare til lesing" name="toggle-read" readonly=true selected="a".to_owned()>
                <ToggleGroupItem value="a">"Inntekt"</ToggleGroupItem>
                <ToggleGroupItem value="b">"Formue"</ToggleGroupItem>
            </ToggleGroup>
            <ToggleGroup label="Slått av" name="toggle-off" disabled=true selected="a".to_owned()>
                <ToggleGroupItem value="a">"Inntekt"</ToggleGroupItem>
                <ToggleGroupItem value="b">"Formue"</ToggleGroupItem>
            </ToggleGroup>
            <ToggleGroup label="Med feil" name="toggle-wrong" error="Velg hva du vil se.">
                <ToggleGroupItem value="a">"Inntekt"</ToggleGroupItem>
                <ToggleGroupItem value="b">"Formue"</ToggleGroupItem>
            </ToggleGroup>
        </Stack>
    }
}
