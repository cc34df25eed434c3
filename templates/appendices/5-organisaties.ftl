# Organisaties {#organisaties}

Dit overzicht bevat, in alfabetische volgorde, organisaties die een rol spelen in het migratiedomein en de migratieketen.
Het is niet volledig: alleen organisaties die ook in het rapport voorkomen, zijn opgenomen.

<@organisaties/>
