use felles::prelude::*;
use leptos::prelude::*;

pub fn example() -> impl IntoView {
    view! {
        <FileUpload
            label="Arbeidsgiveravgiftsgrunnlagsopplysninger for virksomheten og alle underenhetene"
            name="base"
            multiple=true
            files=vec![
                UploadedFile::new("f-1", "arbeidsgiveravgiftsgrunnlagsopplysninger-for-inneværende-inntektsår-endelig-versjon.pdf")
                    .size(1_400_000),
            ]
        />
    }
}
