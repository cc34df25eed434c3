# Proef {#proef}

De meerderheid (${waarde("aanvragen.aandeel")}) kwam alleen. Een deel, ${waarde("aanvragen.aandeel")}, een derde, kwam
later. Van hen was een kwart (${feit("vrouwen")}) vrouw, en bijna de helft (${feit("helft")}) kind.
Ruim een derde (${aandeel("aanvragen.daalt", "aanvragen.stijgt")}) bleef; dat is ${waarde("aanvragen.aandeel", -1)}, de helft.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
