Een hoofdstuk zonder kop.
