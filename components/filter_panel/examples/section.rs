use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FilterPanel variant=FilterPanelVariant::Section label="Avgrens skjemaene" search=RwSignal::new(String::new()) search_name="skjema">
            <FilterGroup title="For hvem" count=1_u32>
                <CheckboxGroup legend="For hvem" hide_legend=true name="for" selected=vec!["person".to_owned()]>
                    <Checkbox label="Privatpersoner" value="person" />
                    <Checkbox label="Virksomheter" value="company" />
                </CheckboxGroup>
            </FilterGroup>
            <FilterGroup title="Språk" open=false>
                <RadioGroup legend="Språk" hide_legend=true name="form-language">
                    <Radio label="Bokmål" value="nb" />
                    <Radio label="Nynorsk" value="nn" />
                </RadioGroup>
            </FilterGroup>
        </FilterPanel>
    }
}
