# Proef {#proef}

De meerderheid (${feit("helft")}) kwam alleen. Een deel, ${feit("derde")}, een derde, kwam later. Van hen was een kwart
(${feit("kwart")}) vrouw, en ruim de helft (${feit("helft")}) kind. Een kwart van de ${waarde("aanvragen.daalt")}
bleef, en driekwart (${waarde("aanvragen.daalt")}) ging.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
