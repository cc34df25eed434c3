# Proef {#proef}

Er zijn ${waarde("aanvragen.ingediend")} aanvragen ingediend en ${waarde("aanvragen.afgehandeld")} afgehandeld. Van de
${waarde("aanvragen.afgehandeld")} beslissingen en ${waarde("aanvragen.ingediend")} aanvragen is er meer bekend. Van de
${waarde("aanvragen.ingediend", -1)} aanvragen waren er later ${waarde("aanvragen.afgehandeld")} klaar.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
