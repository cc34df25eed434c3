# Inleiding {#inleiding}

## Leeswijzer {- #leeswijzer}

Wat waar staat.
