# Proef {#proef}

<@figuur "aanvragen"/>

<@duiding "aanvragen"/>

<@figuur "tweede"/>

<@duiding "uitleg"/>

Hierna volgt:

<@figuur "derde"/>

<@duiding "derde"/>
