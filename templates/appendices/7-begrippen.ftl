# Begrippen {#begrippen}

In de tekst zijn begrippen gemarkeerd die hier worden uitgelegd. De uitleg is beknopt en vervangt de wettelijke
omschrijving niet.

<@begrippen/>
