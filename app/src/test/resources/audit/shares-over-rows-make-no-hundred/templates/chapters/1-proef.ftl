# Proef {#proef}

<@figuur "perspectief"/>
