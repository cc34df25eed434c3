# Proef {#proef}

Hier komt nog PM. De EPM en PMT niet.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
