# Onderzoeken {#onderzoeken}

<@onderzoeken/>
