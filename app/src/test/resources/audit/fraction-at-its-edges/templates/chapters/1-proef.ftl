# Proef {#proef}

De meerderheid (${feit("helft")}) kwam. Een derde (${feit("derde-laag")}) bleef, een kwart (${feit("kwart-hoog")}) ging.
Ruim de helft (${feit("helft")}), bijna de helft (${feit("zestig")}), meer dan de helft (${feit("zestig")}).
Krap de helft (${feit("veertig")}), ruim een kwart (${feit("zestig")}), het merendeel (${feit("bijna")}).

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
