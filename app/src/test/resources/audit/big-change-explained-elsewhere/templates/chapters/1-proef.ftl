# Proef {#proef}

Tekst.

<@duiding "uitleg"/>
