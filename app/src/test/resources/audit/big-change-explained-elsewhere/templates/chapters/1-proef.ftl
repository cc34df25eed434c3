# Proef {#proef}

Tekst.

<@duiding "uitleg"/>

De figuren:

<@figuur "aanvragen"/>

<@figuur "totaal"/>

<@figuur "apart"/>
