# Proef {#proef}

Hier komt nog PM.

<@duiding "uitleg"/>

<@figuur "aanvragen"/>
