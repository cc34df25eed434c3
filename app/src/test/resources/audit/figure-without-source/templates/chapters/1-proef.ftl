# Proef {#proef}

<@figuur "aanvragen"/>

<@figuur "woorden"/>
