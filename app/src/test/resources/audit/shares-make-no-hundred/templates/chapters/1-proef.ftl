# Proef {#proef}

<@figuur "positie"/>
